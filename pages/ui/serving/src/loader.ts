// The element with the data of the Serving page.
import { waitFor } from "../../browser/waiting.ts";
import type { ServingData } from "./contract.ts";

export default waitFor<ServingData>("serving");
