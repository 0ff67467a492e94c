/** A school's own pages: its year, its budget, what it settles within, its workbooks. */
@NullMarked
package org.onex.web.page.school;

import org.jspecify.annotations.NullMarked;
