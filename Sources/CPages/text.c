#include "private.h"

#include <string.h>

static const float ARABIC_SPACING = 0.74f;

static PangoLayout *layout(pages_sheet *sheet, const pages_style *style, const char *text, size_t count) {
  PangoLayout *layout = pango_cairo_create_layout(sheet->cairo);
  PangoContext *context = pango_layout_get_context(layout);
  pango_context_set_language(context, pango_language_from_string(style->language));
  pango_context_set_base_dir(context, style->is_right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, style->family);
  pango_font_description_set_absolute_size(font, style->size * PANGO_SCALE);
  pango_font_description_set_weight(font, style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  // A line that begins with a number or an address begins where the letter's lines do.
  pango_layout_set_auto_dir(layout, FALSE);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  // Pango means the sides of the paper.
  const bool is_left = style->place < 0 ? !style->is_right_to_left : style->is_right_to_left;
  pango_layout_set_alignment(layout, style->place == 0 ? PANGO_ALIGN_CENTER
                                     : is_left         ? PANGO_ALIGN_LEFT
                                                       : PANGO_ALIGN_RIGHT);
  // Arabic fonts leave room for marks that a letter like this has none of.
  if (style->is_right_to_left) pango_layout_set_line_spacing(layout, ARABIC_SPACING);
  if (style->width > 0) pango_layout_set_width(layout, (int)(style->width * PANGO_SCALE));
  pango_layout_set_text(layout, text, (int)count);
  if (!style->is_right_to_left) {
    // Two letters in one are found by nobody who looks for them.
    PangoAttrList *attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
  }
  return layout;
}

void pages_measure(pages_sheet *sheet, const pages_style *style, const char *text, size_t count, double *width,
                   double *height) {
  PangoLayout *measured = layout(sheet, style, text, count);
  int across = 0, down = 0;
  pango_layout_get_size(measured, &across, &down);
  *width = (double)across / PANGO_SCALE;
  // The room of a last line counts in full; none follows that would need it.
  if (style->is_right_to_left) {
    const float line = (float)down / (float)pango_layout_get_line_count(measured);
    down -= (int)((1 - ARABIC_SPACING) * line);
  }
  *height = (double)down / PANGO_SCALE;
  g_object_unref(measured);
}

void pages_write(pages_sheet *sheet, const pages_style *style, const char *text, size_t count, double x, double y) {
  PangoLayout *drawn = layout(sheet, style, text, count);
  sheet->missing += pango_layout_get_unknown_glyphs_count(drawn);
  // Its digits are as they are seen, and a PIN is not copied.
  if (style->is_right_to_left) pages_say(sheet, text, count);
  const double paper = 1 - style->ink;
  cairo_set_source_rgb(sheet->cairo, paper, paper, paper);
  cairo_move_to(sheet->cairo, x, y);
  pango_cairo_show_layout(sheet->cairo, drawn);
  g_object_unref(drawn);
}

void pages_stamp(pages_sheet *sheet, const pages_style *style, const char *text, size_t count) {
  double width = 0, height = 0;
  pages_measure(sheet, style, text, count, &width, &height);
  pages_begin(sheet, "NonStruct");
  cairo_save(sheet->cairo);
  cairo_translate(sheet->cairo, sheet->width / 2, sheet->height / 2);
  cairo_rotate(sheet->cairo, -0.7);
  pages_write(sheet, style, text, count, -width / 2, -height / 2);
  cairo_restore(sheet->cairo);
  pages_end(sheet, "NonStruct");
}

int pages_missing_letters(const pages_sheet *sheet) { return sheet->missing; }

bool pages_has_family(pages_sheet *sheet, const char *family) {
  PangoLayout *any = pango_cairo_create_layout(sheet->cairo);
  PangoFontFamily **families = NULL;
  int count = 0;
  pango_context_list_families(pango_layout_get_context(any), &families, &count);
  bool found = false;
  for (int place = 0; place < count && !found; place++) {
    found = strcmp(pango_font_family_get_name(families[place]), family) == 0;
  }
  g_free(families);
  g_object_unref(any);
  return found;
}
