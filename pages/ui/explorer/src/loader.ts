// The element with the explorer's data.
import { waitFor } from "../../browser/waiting.ts";
import type { ExplorerData } from "./contract.ts";

export default waitFor<ExplorerData>("explorer");
