/** What is read off a body: pain, breathing, withdrawal, mood, tests. Nothing here changes a state. Start with {@link org.setpoint.model.effect.Analgesia}. */
@NullMarked
package org.setpoint.model.effect;

import org.jspecify.annotations.NullMarked;
