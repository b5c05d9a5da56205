// The arguments Streamlit 1.67 passes to a component's default export.

export interface ComponentArguments<Data> {
  data: Data | null;
  key: string;
  name: string;
  /** A ShadowRoot while styles are isolated, else an element. */
  parentElement: ShadowRoot | HTMLElement;
  setStateValue: (name: string, value: unknown) => void;
  setTriggerValue: (name: string, value: unknown) => void;
}
