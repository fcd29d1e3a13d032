/** Finds a unit or file in a long list by some of its letters, with or without their marks. */
import { Input } from "@fluentui/react-components";

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const label = "Tìm đơn vị hoặc tệp";

export function SearchField({ value, onChange }: SearchFieldProps) {
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
