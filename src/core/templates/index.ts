/** The built-in templates. One file in `library/`, one line here. */
import { defineRegistry } from "../model/registry";
import type { Template } from "./template";

export const templates = defineRegistry<Template>([]);
