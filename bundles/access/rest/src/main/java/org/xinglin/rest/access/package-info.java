/** Decides who may call what, and how often. */
package org.xinglin.rest.access;
