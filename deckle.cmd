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
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m -Djava.awt.headless=true -jar "%jar%" %*
