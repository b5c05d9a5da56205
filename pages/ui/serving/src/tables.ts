// Messages about models to what the page draws with; tables that were sent before are kept.
import type { ModelMessage } from "./contract.ts";
import { Responses } from "./responses.ts";

export interface ModelTable extends Omit<ModelMessage, "table"> {
  responses: Responses | null;
}

export function decodeModels(messages: ModelMessage[], held: ModelTable[]): ModelTable[] {
  return messages.map(({ table, ...message }) => {
    const before = held.find(({ id }) => id === message.id)?.responses ?? null;
    return { ...message, responses: table ? new Responses(table) : table === null ? null : before };
  });
}
