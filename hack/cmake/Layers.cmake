# The house rules, as build rules.
#
#   pure(cost SRCS cost.c DEPS base price)        no clock, socket, file, thread, environment
#   io(kube SRCS list.c DEPS base http LIBS PkgConfig::libcurl)
#
# A library sees the headers of the libraries it names and of nobody else: every library gets an
# include directory of its own that holds one link, so `#include "price/price.h"` compiles only
# where `price` stands in DEPS (what a dependency's header includes comes with it).
# A name in DEPS must already exist, so there can be no cycle; pure may name pure only.

set_property(GLOBAL PROPERTY DIME_PURE_LIBS "")
set_property(GLOBAL PROPERTY DIME_ALL_LIBS "")

function(_layer kind name)
	cmake_parse_arguments(L "" "" "SRCS;DEPS;LIBS" ${ARGN})
	foreach(dep IN LISTS L_DEPS)
		if(NOT TARGET ${dep})
			message(FATAL_ERROR "${name} depends on ${dep}, which does not exist yet (a cycle, or a wrong order)")
		endif()
		get_property(dep_kind TARGET ${dep} PROPERTY DIME_KIND)
		if(kind STREQUAL "pure" AND NOT dep_kind STREQUAL "pure")
			message(FATAL_ERROR "pure library ${name} may not depend on ${dep}, which does I/O")
		endif()
	endforeach()
	set(view "${CMAKE_BINARY_DIR}/include/${name}")
	file(MAKE_DIRECTORY "${view}")
	file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${view}/${name}" SYMBOLIC)
	add_library(${name} STATIC ${L_SRCS})
	target_include_directories(${name} PUBLIC "${view}")
	target_link_libraries(${name} PUBLIC ${L_DEPS} PRIVATE ${L_LIBS})
	set_property(TARGET ${name} PROPERTY DIME_KIND ${kind})
	set_property(TARGET ${name} PROPERTY DIME_DEPS "${L_DEPS}")
	set_property(GLOBAL APPEND PROPERTY DIME_ALL_LIBS ${name})
	if(kind STREQUAL "pure")
		set_property(GLOBAL APPEND PROPERTY DIME_PURE_LIBS ${name})
	endif()
endfunction()

function(pure name)
	_layer(pure ${name} ${ARGN})
	target_link_libraries(${name} PUBLIC m)
endfunction()

function(io name)
	_layer(io ${name} ${ARGN})
endfunction()

# A program: options and wiring only.
function(program name)
	cmake_parse_arguments(P "" "" "SRCS;DEPS;LIBS" ${ARGN})
	add_executable(${name} ${P_SRCS})
	target_link_libraries(${name} PRIVATE ${P_DEPS} ${P_LIBS})
endfunction()
