@echo off
rem Runs Setpoint; builds it first when there is no jar yet or a source is newer. Everything after the name goes to the
rem program; SETPOINT_JAVA_OPTS goes to Java, such as: set SETPOINT_JAVA_OPTS=-Xmx8g
rem No blocks in parentheses: a folder such as "Program Files (x86)" would end them.
setlocal DisableDelayedExpansion
set "HERE=%~dp0."
set "JAR=%~dp0target\setpoint.jar"
set "LOCK=%~dp0target\setpoint.lock"
set "LOG=%~dp0target\setpoint-build.log"

set "JAVA=java"
if defined JAVA_HOME goto given
where java >nul 2>nul && goto version
>&2 echo setpoint: Java is missing; install a JDK 17 or newer, or set JAVA_HOME to one
exit /b 1
:given
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
>&2 echo setpoint: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe; set it to a JDK 17 or newer, or unset it
exit /b 1

:version
set "VERSION="
set "MAJOR="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "MAJOR=%%v"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% GEQ 17 goto run
>&2 echo setpoint: Java 17 or newer is needed, but "%JAVA%" is version "%VERSION%"
exit /b 1

:run
call :stale
if errorlevel 1 call :build
if errorlevel 1 exit /b 1
"%JAVA%" %SETPOINT_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%

rem Errorlevel 1 when there is no jar, or pom.xml or a file below src\main is newer.
:stale
if not exist "%JAR%" exit /b 1
powershell -NoProfile -NonInteractive -Command "$j = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $s = @(Get-Item -LiteralPath (Join-Path $env:HERE 'pom.xml')) + @(Get-ChildItem -Recurse -LiteralPath (Join-Path $env:HERE 'src\main')); if ($s | Where-Object { $_.LastWriteTimeUtc -gt $j }) { exit 1 }"
exit /b %errorlevel%

:build
where mvn >nul 2>nul && goto lock
>&2 echo setpoint: Maven is missing, which builds the program: install mvn 3.6.3 or newer
exit /b 1
:lock
if not exist "%~dp0target" mkdir "%~dp0target"
mkdir "%LOCK%" 2>nul && goto locked
>&2 echo setpoint: waiting for another build; if there is none, remove "%LOCK%"
:wait
ping -n 2 127.0.0.1 >nul
mkdir "%LOCK%" 2>nul || goto wait
:locked
call :stale
if errorlevel 1 goto package
rmdir "%LOCK%"
exit /b 0
:package
>&2 echo setpoint: building, which takes a minute the first time ...
pushd "%HERE%"
call mvn -B -ntp -Pquick "-Dtarget.directory=target/quick" package >"%LOG%" 2>&1
set "FAILED=%errorlevel%"
popd
if "%FAILED%"=="0" move /y "%~dp0target\quick\setpoint.jar" "%JAR%" >nul || set "FAILED=1"
rmdir "%LOCK%"
if "%FAILED%"=="0" exit /b 0
powershell -NoProfile -NonInteractive -Command "Get-Content -Tail 15 -LiteralPath $env:LOG | ForEach-Object { [Console]::Error.WriteLine($_) }"
>&2 echo setpoint: the build failed; Maven needs a whole JDK, 17 or newer; the whole log is "%LOG%"
exit /b 1
