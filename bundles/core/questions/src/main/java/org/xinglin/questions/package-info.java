/** Keeps questions to a province's commission, its answers, and what is published of them. */
package org.xinglin.questions;
