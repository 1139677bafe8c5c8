# Kinds of tests.
#
#   unit(money DEPS base)            test/unit/<lib>/t_money.c     a `check` program, no I/O
#   fuzz(quantity DEPS base)         test/fuzz/f_quantity.c        corpus replayed by ctest
#   bench(prom DEPS prom)            test/bench/b_prom.c           one JSON line per figure
#   shared_test(name COMMAND ...)    needs ../shared; skipped with a message where it is absent

set(DIME_SHARED_DIR "${CMAKE_SOURCE_DIR}/../shared" CACHE PATH "recorded data, optional")

# What every test sees: no fork (a debugger and the sanitizers like that better), no locale.
function(_test_defaults name)
	set_tests_properties(${name} PROPERTIES TIMEOUT 300
		ENVIRONMENT "CK_FORK=no;UBSAN_OPTIONS=print_stacktrace=1;DIME_SHARED=${DIME_SHARED_DIR}")
endfunction()

function(unit name)
	cmake_parse_arguments(U "" "" "SRCS;DEPS;LIBS;LABELS" ${ARGN})
	get_filename_component(lib "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
	set(exe "t_${lib}_${name}")
	add_executable(${exe} "t_${name}.c" ${U_SRCS})
	target_link_libraries(${exe} PRIVATE support ${U_DEPS} ${U_LIBS} PkgConfig::check)
	set_target_properties(${exe} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/test")
	add_test(NAME "unit.${lib}.${name}" COMMAND ${exe})
	_test_defaults("unit.${lib}.${name}")
	set_tests_properties("unit.${lib}.${name}" PROPERTIES LABELS "unit;${U_LABELS}"
		SKIP_RETURN_CODE 77)
endfunction()

function(fuzz name)
	cmake_parse_arguments(F "" "" "DEPS;LIBS" ${ARGN})
	set(exe "f_${name}")
	if(DIME_FUZZ)
		add_executable(${exe} "f_${name}.c")
		target_link_options(${exe} PRIVATE -fsanitize=fuzzer)
	else()
		add_executable(${exe} "f_${name}.c" "${CMAKE_SOURCE_DIR}/test/support/replay.c")
	endif()
	target_link_libraries(${exe} PRIVATE ${F_DEPS} ${F_LIBS})
	set_target_properties(${exe} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/test")
	add_test(NAME "fuzz.${name}" COMMAND ${exe} "${CMAKE_SOURCE_DIR}/test/fuzz/corpus/${name}")
	_test_defaults("fuzz.${name}")
	set_tests_properties("fuzz.${name}" PROPERTIES LABELS fuzz)
endfunction()

function(bench name)
	cmake_parse_arguments(B "" "" "SRCS;DEPS;LIBS" ${ARGN})
	add_executable(b_${name} "b_${name}.c" ${B_SRCS})
	target_link_libraries(b_${name} PRIVATE ${B_DEPS} ${B_LIBS})
	set_target_properties(b_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
endfunction()

# A command that exits 77 has said why it skips.
function(shared_test name)
	cmake_parse_arguments(S "" "" "COMMAND" ${ARGN})
	add_test(NAME "shared.${name}" COMMAND ${CMAKE_SOURCE_DIR}/test/support/with-shared
		"${DIME_SHARED_DIR}" ${S_COMMAND})
	_test_defaults("shared.${name}")
	set_tests_properties("shared.${name}" PROPERTIES LABELS shared SKIP_RETURN_CODE 77)
endfunction()
