// One element for each model a chart can hold, made once and then only moved.
import type { ModelView, Picture } from "../picture.ts";
import type { ModelServing } from "../serving.ts";

export const MAX_MODELS = 4;

export function perModel<E extends Element>(parent: Element, make: (order: number) => E): E[] {
  return Array.from({ length: MAX_MODELS }, (_, order) => {
    const element = make(order);
    parent.append(element);
    return element;
  });
}

/** The models that are ruled out, as one text that changes when they do. */
export function ruledOutOrders(picture: Picture): string {
  return (picture.serving?.models ?? []).filter(({ out }) => out).map(({ view }) => view.table.order).join();
}

/** How the model of this order answers under load. */
export function servingAt(picture: Picture, order: number): ModelServing | undefined {
  return picture.serving?.models.find(({ view }) => view.table.order === order);
}

/** The model that has this order, and so this element. */
export function modelAt(picture: Picture, order: number): ModelView | undefined {
  return picture.models.find(({ table }) => table.order === order);
}
