/** Keeps the national register of doctor qualifications and takes the exam centre's batches into it. */
package org.xinglin.qualifications;
