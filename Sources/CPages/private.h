#ifndef CPAGES_PRIVATE_H
#define CPAGES_PRIVATE_H
#include "CPages.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qpdf/qpdf-c.h>

// What a figure shows, and where: left, lower, right and upper edge, from the lower left corner of its page.
typedef struct {
  char *description;
  double edges[4];
} pages_figure;

struct pages_sheet {
  cairo_surface_t *surface;
  cairo_t *cairo;
  double width, height;
  // What cairo has written so far.
  unsigned char *bytes;
  size_t count, room;
  int missing;
  pages_figure *figures;
  size_t figure_count;
  // Holds the finished document.
  qpdf_data finished;
};

#endif
