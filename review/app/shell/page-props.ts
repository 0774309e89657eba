import type { DeskSession } from "../../../schemas/desk-session.js";
import type { Route } from "./route.js";

export interface PageProps {
  route: Route;
  session: DeskSession;
}
