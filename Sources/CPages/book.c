#define _GNU_SOURCE
#include "book.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static lxw_format *format(lxw_workbook *workbook, int look, int place) {
  lxw_format *made = workbook_add_format(workbook);
  format_set_text_wrap(made);
  format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
  if (look == PAGES_HEADER || look == PAGES_TITLE) format_set_bold(made);
  if (look == PAGES_TITLE) format_set_font_size(made, 16);
  if (look == PAGES_HEADER) format_set_bottom(made, LXW_BORDER_THIN);
  if (look == PAGES_DIM) format_set_font_color(made, 0x595959);
  if (place == 1) format_set_align(made, LXW_ALIGN_CENTER);
  if (place == 2) format_set_align(made, LXW_ALIGN_RIGHT);
  // Kept as it was typed, with every zero.
  if (look == PAGES_CELL) format_set_num_format_index(made, 49);
  // A title is wider than its column.
  if (look == PAGES_TITLE || look == PAGES_DIM) made->text_wrap = LXW_FALSE;
  return made;
}

pages_book *pages_book_new(const char *title, const char *sheet_name, bool is_right_to_left) {
  pages_book *book = calloc(1, sizeof *book);
  if (!book) return NULL;
  book->is_right_to_left = is_right_to_left;
  book->file = memfd_create("pages", MFD_CLOEXEC);
  snprintf(book->path, sizeof book->path, "/proc/self/fd/%d", book->file);
  book->workbook = book->file < 0 || !spare_files_are_ours() ? NULL : workbook_new(book->path);
  book->sheet = book->workbook ? workbook_add_worksheet(book->workbook, sheet_name) : NULL;
  if (!book->sheet) {
    pages_book_free(book);
    return NULL;
  }
  lxw_doc_properties properties = {.title = (char *)title};
  workbook_set_properties(book->workbook, &properties);
  for (int look = 0; look < LOOKS; look++) {
    for (int place = 0; place < PLACES; place++) book->formats[look][place] = format(book->workbook, look, place);
  }
  book->text = format(book->workbook, PAGES_CELL, -1);
  if (is_right_to_left) worksheet_right_to_left(book->sheet);
  worksheet_set_paper(book->sheet, 1);
  worksheet_fit_to_pages(book->sheet, 1, 0);
  worksheet_set_footer(book->sheet, "&C&P / &N");
  return book;
}

static lxw_format *look_of(const pages_book *book, int look, int place) {
  const int begins = book->is_right_to_left ? 2 : 0;
  return book->formats[look][place < 0 ? begins : place == 0 ? 1 : 2 - begins];
}

void pages_book_text(pages_book *book, unsigned row, unsigned column, const char *text, int look, int place) {
  lxw_format *format = look_of(book, look, place);
  if (worksheet_write_string(book->sheet, row, (lxw_col_t)column, text, format) != LXW_NO_ERROR) book->failed = true;
}

void pages_book_number(pages_book *book, unsigned row, unsigned column, double number, int place) {
  lxw_format *format = look_of(book, PAGES_PLAIN, place);
  if (worksheet_write_number(book->sheet, row, (lxw_col_t)column, number, format) != LXW_NO_ERROR) book->failed = true;
}

void pages_book_column(pages_book *book, unsigned column, double letters) {
  worksheet_set_column(book->sheet, (lxw_col_t)column, (lxw_col_t)column, letters, NULL);
}

void pages_book_header(pages_book *book, unsigned row, unsigned columns) {
  worksheet_freeze_panes(book->sheet, row + 1, 0);
  worksheet_repeat_rows(book->sheet, row, row);
  if (columns > 1) worksheet_set_landscape(book->sheet);
}

const unsigned char *pages_book_finish(pages_book *book, size_t *count) {
  *count = 0;
  const lxw_error error = workbook_close(book->workbook);
  book->workbook = NULL;
  struct stat found;
  if (error != LXW_NO_ERROR || book->failed || fstat(book->file, &found) != 0 || found.st_size <= 0) return NULL;
  book->bytes = mmap(NULL, (size_t)found.st_size, PROT_READ, MAP_PRIVATE, book->file, 0);
  if (book->bytes == MAP_FAILED) {
    book->bytes = NULL;
    return NULL;
  }
  book->count = (size_t)found.st_size;
  *count = book->count;
  return book->bytes;
}

void pages_book_free(pages_book *book) {
  if (!book) return;
  if (book->workbook) lxw_workbook_free(book->workbook);
  if (book->bytes) munmap(book->bytes, book->count);
  if (book->file >= 0) close(book->file);
  for (int place = 0; place < MOST_COLUMNS; place++) free(book->titles[place]);
  free(book);
}
