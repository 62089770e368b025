/** The JSON Schema of lesson files, for editors. Begin with {@link org.setpoint.lesson.schema.LessonSchema}. */
@NullMarked
package org.setpoint.lesson.schema;

import org.jspecify.annotations.NullMarked;
