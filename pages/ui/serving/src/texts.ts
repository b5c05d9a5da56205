// Numbers to text as only this page needs them: the twin of pages/ui/serving/texts.py.
import { money, threeSignificant } from "../../browser/formatting.ts";

/** An amount that may be far below a cent, with three digits however small it is: "$0.000420", "$0.000000887". */
export function smallMoney(amount: number, currency: string): string {
  return amount > 0 && amount < 0.001 ? `${currency}${threeSignificant(amount)}` : money(amount, currency);
}

/** "one server", "3 servers". */
export function fleetText(servers: number): string {
  return servers === 1 ? "one server" : `${servers} servers`;
}
