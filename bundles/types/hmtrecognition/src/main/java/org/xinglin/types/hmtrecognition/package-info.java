/** Is the business type 港澳台医师内地资格认定 (rulebook §3.13, R-REG-200, 201). */
package org.xinglin.types.hmtrecognition;
