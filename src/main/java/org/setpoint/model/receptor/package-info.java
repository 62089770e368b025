/** The mu-receptor: who sits on it, how strongly it is stimulated, how it desensitises and down-regulates. Start with {@link org.setpoint.model.receptor.Binding}. */
@NullMarked
package org.setpoint.model.receptor;

import org.jspecify.annotations.NullMarked;
