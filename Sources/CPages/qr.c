#include "private.h"

#include <qrencode.h>
#include <string.h>

// Around a code there have to be four cells of white.
enum { QUIET = 4 };

static void draw(pages_sheet *sheet, const QRcode *code, double x, double y, double size) {
  const double cell = size / (code->width + 2 * QUIET);
  cairo_set_source_rgb(sheet->cairo, 0, 0, 0);
  for (int row = 0; row < code->width; row++) {
    const unsigned char *cells = code->data + row * code->width;
    for (int column = 0; column < code->width; column++) {
      int run = 0;
      while (column + run < code->width && cells[column + run] & 1) run++;
      if (run == 0) continue;
      cairo_rectangle(sheet->cairo, x + (QUIET + column) * cell, y + (QUIET + row) * cell, run * cell, cell);
      column += run;
    }
  }
  cairo_fill(sheet->cairo);
}

bool pages_qr(pages_sheet *sheet, const char *text, const char *description, double x, double y, double size) {
  QRcode *code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
  if (!code) return false;
  pages_begin(sheet, "Figure");
  pages_say(sheet, description, strlen(description));
  if (sheet->element_count > 0) {
    const double lower = sheet->height - y - size;
    const double edges[] = {x, lower, x + size, lower + size};
    memcpy(sheet->elements[sheet->element_count - 1].edges, edges, sizeof edges);
  }
  draw(sheet, code, x, y, size);
  pages_end(sheet, "Figure");
  QRcode_free(code);
  return true;
}
