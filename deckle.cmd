@echo off
rem Runs Deckle on Windows; compiles it first if it is not compiled. Not tested yet.
setlocal
set "home=%~dp0"
set "jar=%home%target\deckle-0.1.0.jar"
if not exist "%jar%" (
  pushd "%home%"
  call mvn -q -B -Dlauncher -Dmaven.test.skip package || exit /b 70
  popd
)
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms96m -XX:MinHeapFreeRatio=25 -XX:MaxHeapFreeRatio=40 -Xss4m -Djava.awt.headless=true"
rem An archive is used where it was made for; elsewhere in memory each pointer in it is to be changed.
set "flags=%flags% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
set "archive=%home%target\start"
if not exist "%archive%" (
  java %flags% "-XX:ArchiveClassesAtExit=%archive%" -cp "%jar%" deckle.cli.Rehearsal >nul 2>nul
  rem A Java that can make no archive is not asked again.
  if not exist "%archive%" type nul >"%archive%"
)
java %flags% -Xlog:disable "-XX:SharedArchiveFile=%archive%" -jar "%jar%" %*
