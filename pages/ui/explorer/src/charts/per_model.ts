// One element for each model a chart can hold, made once and then only moved.
import type { ModelView, Picture } from "../picture.ts";

export const MAX_MODELS = 4;

export function perModel<E extends Element>(parent: Element, make: (order: number) => E): E[] {
  return Array.from({ length: MAX_MODELS }, (_, order) => {
    const element = make(order);
    parent.append(element);
    return element;
  });
}

/** The model that has this order, and so this element. */
export function modelAt(picture: Picture, order: number): ModelView | undefined {
  return picture.models.find(({ table }) => table.order === order);
}
