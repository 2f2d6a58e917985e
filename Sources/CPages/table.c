#include "book.h"

#include <string.h>

// What is printed on each page may be so long, and an ampersand in it is written twice.
enum { WATERMARK = 200 };

void pages_book_text_column(pages_book *book, unsigned column, double letters) {
  worksheet_set_column(book->sheet, (lxw_col_t)column, (lxw_col_t)column, letters, book->text);
}

void pages_book_title(pages_book *book, unsigned column, const char *title) {
  if (column >= MOST_COLUMNS) {
    book->failed = true;
    return;
  }
  free(book->titles[column]);
  book->titles[column] = strdup(title);
  if (!book->titles[column]) book->failed = true;
}

void pages_book_table(pages_book *book, unsigned header, unsigned last, unsigned columns) {
  if (columns == 0 || columns > MOST_COLUMNS || last <= header) {
    book->failed = true;
    return;
  }
  lxw_table_column described[MOST_COLUMNS] = {0};
  lxw_table_column *list[MOST_COLUMNS + 1] = {0};
  for (unsigned place = 0; place < columns; place++) {
    described[place] = (lxw_table_column){.header = book->titles[place], .format = book->text};
    list[place] = &described[place];
  }
  lxw_table_options options = {
      .name = "PINRoster",
      .style_type = LXW_TABLE_STYLE_TYPE_LIGHT,
      .style_type_number = 9,
      .columns = list,
  };
  if (worksheet_add_table(book->sheet, header, 0, last, (lxw_col_t)(columns - 1), &options) != LXW_NO_ERROR) {
    book->failed = true;
  }
  pages_book_header(book, header, columns);
}

void pages_book_watermark(pages_book *book, const char *text) {
  char line[WATERMARK + 8] = "&C";
  size_t count = 2;
  for (size_t place = 0; text[place] && count < WATERMARK; place++) {
    if (text[place] == '&') line[count++] = '&';
    line[count++] = text[place];
  }
  // A letter whose end did not fit is left out whole.
  if (count >= WATERMARK) {
    while (count > 2 && ((unsigned char)line[count - 1] & 0xC0) == 0x80) count--;
    if (count > 2 && ((unsigned char)line[count - 1] & 0x80)) count--;
  }
  line[count] = 0;
  char foot[sizeof line + 16];
  snprintf(foot, sizeof foot, "%s\n&P / &N", line);
  if (worksheet_set_header(book->sheet, line) != LXW_NO_ERROR) book->failed = true;
  if (worksheet_set_footer(book->sheet, foot) != LXW_NO_ERROR) book->failed = true;
}
