/** The JSON Schema of study files, for editors. Begin with {@link org.setpoint.study.schema.StudySchema}. */
@NullMarked
package org.setpoint.study.schema;

import org.jspecify.annotations.NullMarked;
