import { associateFunctions } from "./associate";

declare const CustomFunctions: Parameters<typeof associateFunctions>[0];

associateFunctions(CustomFunctions);
