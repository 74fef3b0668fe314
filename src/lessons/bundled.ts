import { cadreTraining } from "./check-sheets/cadre-training";
import { cleanHeating } from "./check-sheets/clean-heating";
import { fishingPatrol } from "./check-sheets/fishing-patrol";
import { greenhouse } from "./check-sheets/greenhouse";
import { sportsField } from "./check-sheets/sports-field";
import { waterSaving } from "./check-sheets/water-saving";
import { diseaseControl } from "./fill-targets/disease-control";
import { elderCare } from "./fill-targets/elder-care";
import { forestPlanting } from "./fill-targets/forest-planting";
import { riverDredging } from "./fill-targets/river-dredging";
import { skillsTraining } from "./fill-targets/skills-training";
import { smartOffice } from "./fill-targets/smart-office";
import { floodControl } from "./score-results/flood-control";
import { legalAid } from "./score-results/legal-aid";
import { libraryBooks } from "./score-results/library-books";
import { marketCheck } from "./score-results/market-check";
import { oldTown } from "./score-results/old-town";
import { schoolMeals } from "./score-results/school-meals";
import { cultureEvents } from "./set-indicators/culture-events";
import { grainStorage } from "./set-indicators/grain-storage";
import { healthCheckup } from "./set-indicators/health-checkup";
import { ruralRoad } from "./set-indicators/rural-road";
import { schoolRepair } from "./set-indicators/school-repair";
import { villageWater } from "./set-indicators/village-water";
import type { Lesson } from "./lesson";

/** The lessons that come with the program, course by course, from easy to subtle. */
export const bundledLessons: readonly Lesson[] = [
  schoolRepair,
  villageWater,
  healthCheckup,
  ruralRoad,
  grainStorage,
  cultureEvents,
  skillsTraining,
  riverDredging,
  forestPlanting,
  elderCare,
  diseaseControl,
  smartOffice,
  libraryBooks,
  legalAid,
  oldTown,
  floodControl,
  schoolMeals,
  marketCheck,
  greenhouse,
  fishingPatrol,
  sportsField,
  cleanHeating,
  cadreTraining,
  waterSaving,
];
