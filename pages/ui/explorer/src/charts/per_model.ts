// One element for each model a chart can hold, made once and then only moved.

export const MAX_MODELS = 4;

export function perModel<E extends Element>(parent: Element, make: (order: number) => E): E[] {
  return Array.from({ length: MAX_MODELS }, (_, order) => {
    const element = make(order);
    parent.append(element);
    return element;
  });
}
