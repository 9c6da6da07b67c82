/** Turns every refusal and failure into a problem document (RFC 9457). */
package org.xinglin.rest.problem;
