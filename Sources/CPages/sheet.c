#define _GNU_SOURCE
#include "private.h"

#include <stdlib.h>
#include <string.h>

// Grows by copying, so that what is left behind can be wiped: it may hold a PIN.
static cairo_status_t take(void *closure, const unsigned char *data, unsigned int length) {
  pages_sheet *sheet = closure;
  if (sheet->count + length > sheet->room) {
    const size_t room = (sheet->count + length) * 2;
    unsigned char *bytes = malloc(room);
    if (!bytes) return CAIRO_STATUS_NO_MEMORY;
    if (sheet->bytes) {
      memcpy(bytes, sheet->bytes, sheet->count);
      explicit_bzero(sheet->bytes, sheet->count);
      free(sheet->bytes);
    }
    sheet->bytes = bytes;
    sheet->room = room;
  }
  memcpy(sheet->bytes + sheet->count, data, length);
  sheet->count += length;
  return CAIRO_STATUS_SUCCESS;
}

pages_sheet *pages_new(double width, double height) {
  pages_sheet *sheet = calloc(1, sizeof *sheet);
  if (!sheet) return NULL;
  sheet->width = width;
  sheet->height = height;
  sheet->surface = cairo_pdf_surface_create_for_stream(take, sheet, width, height);
  sheet->cairo = cairo_create(sheet->surface);
  return sheet;
}

void pages_free(pages_sheet *sheet) {
  if (!sheet) return;
  if (sheet->cairo) cairo_destroy(sheet->cairo);
  if (sheet->surface) {
    cairo_surface_finish(sheet->surface);
    cairo_surface_destroy(sheet->surface);
  }
  if (sheet->finished) qpdf_cleanup(&sheet->finished);
  if (sheet->bytes) {
    explicit_bzero(sheet->bytes, sheet->count);
    free(sheet->bytes);
  }
  for (size_t element = 0; element < sheet->element_count; element++) free(sheet->elements[element].text);
  free(sheet->elements);
  free(sheet);
}

void pages_turn(pages_sheet *sheet) { cairo_show_page(sheet->cairo); }

void pages_resize(pages_sheet *sheet, double width, double height) {
  sheet->width = width;
  sheet->height = height;
  cairo_pdf_surface_set_size(sheet->surface, width, height);
}

static const char artifact[] = "NonStruct";

static void note(pages_sheet *sheet, const char *name) {
  if (sheet->element_count == sheet->element_room) {
    const size_t room = sheet->element_room * 2 + 64;
    pages_element *elements = realloc(sheet->elements, room * sizeof *elements);
    if (!elements) {
      sheet->is_short = true;
      return;
    }
    sheet->elements = elements;
    sheet->element_room = room;
  }
  pages_element *element = &sheet->elements[sheet->element_count++];
  memset(element, 0, sizeof *element);
  strncpy(element->name, name, sizeof element->name - 1);
}

void pages_say(pages_sheet *sheet, const char *text, size_t count) {
  if (sheet->is_artifact || sheet->element_count == 0) return;
  pages_element *element = &sheet->elements[sheet->element_count - 1];
  const size_t before = element->text ? strlen(element->text) : 0;
  char *longer = realloc(element->text, before + count + 1);
  if (!longer) {
    sheet->is_short = true;
    return;
  }
  memcpy(longer + before, text, count);
  longer[before + count] = 0;
  element->text = longer;
}

void pages_begin(pages_sheet *sheet, const char *element) {
  if (!sheet->has_begun) {
    // Not before the first page has its size: cairo forgets what was begun on it until then.
    sheet->has_begun = true;
    pages_begin(sheet, "Document");
  }
  sheet->is_artifact = strcmp(element, artifact) == 0;
  if (!sheet->is_artifact) note(sheet, element);
  cairo_tag_begin(sheet->cairo, element, NULL);
}

void pages_end(pages_sheet *sheet, const char *element) {
  cairo_tag_end(sheet->cairo, element);
  sheet->is_artifact = false;
}

void pages_box(pages_sheet *sheet, double x, double y, double width, double height, double ink) {
  cairo_set_source_rgb(sheet->cairo, 1 - ink, 1 - ink, 1 - ink);
  cairo_rectangle(sheet->cairo, x, y, width, height);
  cairo_fill(sheet->cairo);
}

void pages_frame(pages_sheet *sheet, double x, double y, double width, double height) {
  cairo_set_source_rgb(sheet->cairo, 0, 0, 0);
  cairo_set_line_width(sheet->cairo, 1);
  cairo_rectangle(sheet->cairo, x, y, width, height);
  cairo_stroke(sheet->cairo);
}
