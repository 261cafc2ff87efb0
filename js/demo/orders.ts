/** The shop's orders. A real shop keeps them in its database; here they last as long as the process. */
import { randomInt } from "node:crypto";
import type { Recorded } from "vinkje/node";
import type { Line } from "./basket.js";

export interface Order {
  number: string;
  basket: readonly Line[];
  /** What the ledger promised. */
  recorded: Recorded;
}

const orders = new Map<string, Order>();

export const newNumber = (): string => `TB-${randomInt(1e8, 1e9)}`;

export const keepOrder = (order: Order): void => void orders.set(order.number, order);

export const orderOf = (number: string): Order | undefined => orders.get(number);
