#ifndef CPAGES_PRIVATE_H
#define CPAGES_PRIVATE_H
#include "CPages.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qpdf/qpdf-c.h>

// What cairo cannot say of an element: they are kept in the order in which they began, which is that of the structure.
typedef struct {
  char name[16];
  // What a figure shows, or what a text says that runs from right to left: on the page its letters stand in the order of the eye.
  char *text;
  // Where a figure is: left, lower, right and upper edge, from the lower left corner of its page.
  double edges[4];
} pages_element;

struct pages_sheet {
  cairo_surface_t *surface;
  cairo_t *cairo;
  double width, height;
  // What cairo has written so far.
  unsigned char *bytes;
  size_t count, room;
  int missing;
  pages_element *elements;
  size_t element_count, element_room;
  // Whether what is drawn is an artifact, and whether there was memory for every element.
  bool is_artifact, is_short;
  bool has_begun;
  // Holds the finished document.
  qpdf_data finished;
};

// Adds to what the element that began last says.
void pages_say(pages_sheet *sheet, const char *text, size_t count);

#endif
