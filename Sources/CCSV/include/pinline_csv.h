#ifndef PINLINE_CSV_H
#define PINLINE_CSV_H

#include <stddef.h>

/// libcsv in strict mode, with what it does not say: where every field begins, and what to go on with after a fault.
///
/// Lines end in LF or CR LF; a CR before anything else is part of its field. Columns count characters, not bytes.

typedef struct pinline_csv pinline_csv;

/// A field of the row at hand: where its bytes end among the row's, and where it begins in the file.
typedef struct {
  size_t end, line, column;
} pinline_csv_field;

enum pinline_csv_fault {
  PINLINE_CSV_SOUND,
  /// A quote within a field that does not begin with one.
  PINLINE_CSV_STRAY_QUOTE,
  /// The same after nothing but an equals sign: what a spreadsheet writes to keep a number text.
  PINLINE_CSV_FORMULA,
  /// Something between a closing quote and the next comma.
  PINLINE_CSV_TEXT_AFTER_QUOTE,
  /// Nothing after one of these can be read.
  PINLINE_CSV_TOO_MANY_FIELDS,
  PINLINE_CSV_FIELD_TOO_LONG,
  PINLINE_CSV_UNCLOSED_QUOTE
};

/// A row, good until the next call.
typedef struct {
  const unsigned char *bytes;
  const pinline_csv_field *fields;
  size_t count;
  enum pinline_csv_fault fault;
  size_t fault_line, fault_column;
} pinline_csv_row;

/// Rows of at most so many fields of at most so many bytes, with this byte between two. NULL if there is no memory.
pinline_csv *pinline_csv_new(unsigned char separator, size_t field_limit, size_t byte_limit);
void pinline_csv_free(pinline_csv *csv);

/// Reads on until a row has ended. Says how many bytes were taken; `*has_row` whether there is a row.
size_t pinline_csv_read(pinline_csv *csv, const unsigned char *bytes, size_t count, int *has_row);

/// At the end of the file: whether there is one more row, which no line end follows.
int pinline_csv_finish(pinline_csv *csv);

/// The row that ended last.
pinline_csv_row pinline_csv_last(const pinline_csv *csv);

#endif
