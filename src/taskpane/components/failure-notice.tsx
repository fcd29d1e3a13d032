/** What Excel would not do, in its own sentence. */
import { Notice } from "./notice";

export function FailureNotice({ message }: { readonly message: string }) {
  return <Notice intent="error">{message}</Notice>;
}
