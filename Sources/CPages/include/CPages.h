#ifndef CPAGES_H
#define CPAGES_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A PDF that is being drawn, in memory alone. Lengths are points of 1/72 inch, from the upper left corner of the page.
typedef struct pages_sheet pages_sheet;

/// How a text is set.
typedef struct {
  /// The families that may serve, first choice first, with commas between them.
  const char *family;
  /// Its language as a BCP 47 tag, which decides between forms of one letter.
  const char *language;
  double size;
  bool is_bold;
  /// Whether lines begin on the right.
  bool is_right_to_left;
  /// Where a line stands in its width: -1 at its beginning, 0 in the middle, 1 at its end.
  int place;
  /// How wide a line may be; 0 for as wide as it gets.
  double width;
  /// How dark, from 0 for white to 1 for black.
  double ink;
} pages_style;

/// A new sheet whose pages are so large; NULL if there is no memory.
pages_sheet *pages_new(double width, double height);

/// Gives everything back, wiped as far as it is ours.
void pages_free(pages_sheet *sheet);

/// Ends a page. The next begins.
void pages_turn(pages_sheet *sheet);

/// Makes the page that has just begun so large.
void pages_resize(pages_sheet *sheet, double width, double height);

/// Begins and ends an element of the structure, such as `H1`. What is drawn in `NonStruct` is an artifact: it belongs to the page
/// and not to what it says.
void pages_begin(pages_sheet *sheet, const char *element);
void pages_end(pages_sheet *sheet, const char *element);

/// How wide and high a text comes out.
void pages_measure(pages_sheet *sheet, const pages_style *style, const char *text, size_t count, double *width,
                   double *height);

/// Draws a text; its letters that no font has are counted.
void pages_write(pages_sheet *sheet, const pages_style *style, const char *text, size_t count, double x, double y);

/// Draws a text askew over the middle of the page, as an artifact.
void pages_stamp(pages_sheet *sheet, const pages_style *style, const char *text, size_t count);

/// How many letters were drawn that no font has.
int pages_missing_letters(const pages_sheet *sheet);

/// Draws a filled box, or the outline of one.
void pages_box(pages_sheet *sheet, double x, double y, double width, double height, double ink);
void pages_frame(pages_sheet *sheet, double x, double y, double width, double height);

/// Draws a QR code with the quiet zone that it needs around it, so large in all, as a figure that is described so. False if the text
/// does not fit into one.
bool pages_qr(pages_sheet *sheet, const char *text, const char *description, double x, double y, double size);

/// Whether a family of fonts is installed.
bool pages_has_family(pages_sheet *sheet, const char *family);

/// What a document says of itself.
typedef struct {
  const char *title;
  /// A BCP 47 tag.
  const char *language;
  /// Whether it is read from right to left.
  bool is_right_to_left;
  /// Its XMP packet.
  const char *metadata;
} pages_about;

/// Finishes the sheet as a tagged PDF (PDF/UA-1). The bytes are the sheet's and last as long as it does; NULL where a library
/// failed.
const unsigned char *pages_finish(pages_sheet *sheet, const pages_about *about, size_t *count);

/// A workbook with one sheet, in memory alone.
typedef struct pages_book pages_book;

/// A new workbook; its title stands in its properties, in the sheet's name and on each printed page. NULL if it cannot be made.
pages_book *pages_book_new(const char *title, const char *sheet_name, bool is_right_to_left);

/// How a cell looks.
enum { PAGES_PLAIN, PAGES_TITLE, PAGES_HEADER, PAGES_DIM, PAGES_CELL };

/// Writes a cell. Text is never taken for a formula. `place` as with a style.
void pages_book_text(pages_book *book, unsigned row, unsigned column, const char *text, int look, int place);
void pages_book_number(pages_book *book, unsigned row, unsigned column, double number, int place);

/// How many letters wide a column is.
void pages_book_column(pages_book *book, unsigned column, double letters);

/// Which row holds the headers: it stays in sight and is printed on each page.
void pages_book_header(pages_book *book, unsigned row, unsigned columns);

/// How many letters wide a column is whose cells are text and nothing else, and what stands at its head in a table.
void pages_book_text_column(pages_book *book, unsigned column, double letters);
void pages_book_title(pages_book *book, unsigned column, const char *title);

/// Makes the rows below `header` up to `last` a table that can be sorted and filtered, with the titles of its columns in that row.
void pages_book_table(pages_book *book, unsigned header, unsigned last, unsigned columns);

/// Puts a text at the head and the foot of each printed page.
void pages_book_watermark(pages_book *book, const char *text);

/// Finishes the workbook into bytes that are the book's; NULL where it failed.
const unsigned char *pages_book_finish(pages_book *book, size_t *count);

void pages_book_free(pages_book *book);

#endif
