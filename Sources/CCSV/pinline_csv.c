#include "pinline_csv.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

/* The states of libcsv, which its header keeps to itself; tests of every kind of row hold them to these. */
enum { ROW_NOT_BEGUN, FIELD_NOT_BEGUN, FIELD_BEGUN, FIELD_MIGHT_HAVE_ENDED };

struct pinline_csv {
  struct csv_parser parser;
  size_t field_limit, byte_limit;
  size_t line, column, field_line, field_column;
  unsigned char *bytes;
  pinline_csv_field *fields;
  size_t filled, count;
  int row_ended, row_begun, waiting_return;
  enum pinline_csv_fault fault;
  size_t fault_line, fault_column;
};

static int never(unsigned char byte) { return (void)byte, 0; }
static int is_newline(unsigned char byte) { return byte == '\n'; }

static void end_field(void *bytes, size_t count, void *data) {
  pinline_csv *csv = data;
  if (csv->count == csv->field_limit || count > csv->byte_limit) return;
  if (count) memcpy(csv->bytes + csv->filled, bytes, count);
  csv->filled += count;
  csv->fields[csv->count++] = (pinline_csv_field){csv->filled, csv->field_line, csv->field_column};
}

static void end_row(int byte, void *data) {
  (void)byte;
  ((pinline_csv *)data)->row_ended = 1;
}

pinline_csv *pinline_csv_new(unsigned char separator, size_t field_limit, size_t byte_limit) {
  pinline_csv *csv = calloc(1, sizeof *csv);
  if (!csv) return NULL;
  csv->bytes = malloc(field_limit * byte_limit);
  csv->fields = calloc(field_limit, sizeof *csv->fields);
  if (!csv->bytes || !csv->fields || csv_init(&csv->parser, CSV_STRICT | CSV_STRICT_FINI)) {
    free(csv->bytes);
    free(csv->fields);
    free(csv);
    return NULL;
  }
  /* Blanks are the field's own here, and a CR alone ends nothing. */
  csv_set_space_func(&csv->parser, never);
  csv_set_term_func(&csv->parser, is_newline);
  csv_set_delim(&csv->parser, separator);
  csv->field_limit = field_limit;
  csv->byte_limit = byte_limit;
  csv->line = csv->column = 1;
  return csv;
}

void pinline_csv_free(pinline_csv *csv) {
  if (!csv) return;
  csv_free(&csv->parser);
  free(csv->bytes);
  free(csv->fields);
  free(csv);
}

static int ends_file(enum pinline_csv_fault fault) { return fault >= PINLINE_CSV_TOO_MANY_FIELDS; }

static void fail(pinline_csv *csv, enum pinline_csv_fault fault, size_t line, size_t column) {
  if (csv->fault && !ends_file(fault)) return;
  csv->fault = fault;
  csv->fault_line = line;
  csv->fault_column = column;
}

static void begin_row(pinline_csv *csv) {
  csv->filled = csv->count = 0;
  csv->row_ended = 0;
  csv->fault = PINLINE_CSV_SOUND;
  csv->field_line = csv->line;
  csv->field_column = csv->column;
  csv->row_begun = 1;
}

/* Gives libcsv bytes of which only the last may end a field. */
static void feed(pinline_csv *csv, const unsigned char *bytes, size_t count) {
  size_t fields = csv->count, begin_line = csv->line, begin_column = csv->column;
  for (size_t i = 0; i < count; i++) {
    if (bytes[i] == '\n') {
      csv->line++;
      csv->column = 1;
    } else if ((bytes[i] & 0xC0) != 0x80) {
      csv->column++;
    }
  }
  struct csv_parser *parser = &csv->parser;
  if (csv_parse(parser, bytes, count, end_field, end_row, csv) != count) {
    int is_after = parser->pstate == FIELD_MIGHT_HAVE_ENDED;
    int is_formula = parser->pstate == FIELD_BEGUN && parser->entry_pos == 1 && parser->entry_buf[0] == '=';
    /* Only a quote or what follows one is refused, and these come alone. What is left of the field is read on as plain text, as if
       the byte were not there, up to the end of the line. */
    fail(csv, csv_error(parser) != CSV_EPARSE ? PINLINE_CSV_FIELD_TOO_LONG
              : is_after                      ? PINLINE_CSV_TEXT_AFTER_QUOTE
              : is_formula                    ? PINLINE_CSV_FORMULA
                                              : PINLINE_CSV_STRAY_QUOTE,
         begin_line, begin_column);
    parser->pstate = FIELD_BEGUN;
    parser->quoted = 0;
  }
  if (parser->pstate == FIELD_BEGUN && parser->entry_pos > csv->byte_limit)
    fail(csv, PINLINE_CSV_FIELD_TOO_LONG, csv->field_line, csv->field_column);
  if (csv->count == fields || csv->row_ended) return;
  csv->field_line = csv->line;
  csv->field_column = csv->column;
  if (csv->count == csv->field_limit) fail(csv, PINLINE_CSV_TOO_MANY_FIELDS, csv->line, csv->column);
}

/* How many bytes can be given at once: plain text with the separator or the line end after it, quoted text up to a quote. */
static size_t run(const pinline_csv *csv, const unsigned char *bytes, size_t count) {
  const struct csv_parser *parser = &csv->parser;
  if (parser->pstate == FIELD_MIGHT_HAVE_ENDED || bytes[0] == '"') return 1;
  size_t longest = csv->byte_limit + 1 - (parser->pstate == FIELD_BEGUN ? parser->entry_pos : 0), length = 0;
  if (count > longest) count = longest;
  if (parser->pstate == FIELD_BEGUN && parser->quoted) {
    while (length < count && bytes[length] != '"') length++;
    return length;
  }
  while (length < count) {
    unsigned char byte = bytes[length];
    if (byte == parser->delim_char || byte == '\n') return length + 1;
    if (byte == '"' || byte == '\r') break;
    length++;
  }
  return length;
}

static int is_quoted(const struct csv_parser *parser) { return parser->pstate == FIELD_BEGUN && parser->quoted; }

static int has_ended(const pinline_csv *csv) { return csv->row_ended || ends_file(csv->fault); }

size_t pinline_csv_read(pinline_csv *csv, const unsigned char *bytes, size_t count, int *has_row) {
  size_t taken = 0;
  *has_row = 0;
  if (!csv->row_begun) begin_row(csv);
  while (taken < count) {
    int is_newline = bytes[taken] == '\n';
    if (csv->waiting_return) {
      csv->waiting_return = 0;
      if (!is_newline) feed(csv, (const unsigned char *)"\r", 1);
      if (!is_newline && !has_ended(csv)) continue;
    } else if (bytes[taken] == '\r' && !is_quoted(&csv->parser)) {
      csv->waiting_return = 1;
      taken++;
      continue;
    }
    if (!has_ended(csv)) {
      int is_blank = is_newline && csv->parser.pstate == ROW_NOT_BEGUN;
      size_t length = run(csv, bytes + taken, count - taken);
      feed(csv, bytes + taken, length);
      taken += length;
      /* An empty line is no row for libcsv. */
      if (is_blank) begin_row(csv);
    }
    if (has_ended(csv)) {
      csv->row_begun = 0;
      *has_row = 1;
      break;
    }
  }
  return taken;
}

int pinline_csv_finish(pinline_csv *csv) {
  if (!csv->row_begun) begin_row(csv);
  if (csv->waiting_return) {
    csv->waiting_return = 0;
    feed(csv, (const unsigned char *)"\r", 1);
  }
  if (csv->parser.pstate == ROW_NOT_BEGUN) return 0;
  if (!ends_file(csv->fault) && csv_fini(&csv->parser, end_field, end_row, csv))
    fail(csv, PINLINE_CSV_UNCLOSED_QUOTE, csv->field_line, csv->field_column);
  csv->row_begun = 0;
  return 1;
}

pinline_csv_row pinline_csv_last(const pinline_csv *csv) {
  return (pinline_csv_row){csv->bytes, csv->fields, csv->count, csv->fault, csv->fault_line, csv->fault_column};
}
