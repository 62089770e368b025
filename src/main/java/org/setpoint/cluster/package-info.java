/**
 * Work that is shared out over machines: which task has which runs, the folder that tasks write and a merge reads, what is
 * missing in it, and the job script of a cluster. Start with {@link org.setpoint.cluster.Share}; the contract is told in
 * {@code docs/cluster.md}.
 */
@NullMarked
package org.setpoint.cluster;

import org.jspecify.annotations.NullMarked;
