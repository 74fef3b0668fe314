/** Style sheets that packages bring along. */
declare module "*.css";
