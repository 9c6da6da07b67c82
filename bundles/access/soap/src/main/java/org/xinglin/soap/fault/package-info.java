/** Says what went wrong in the words that REST uses too. */
package org.xinglin.soap.fault;
