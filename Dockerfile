# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
ENV CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Restore is a layer of its own: it is made again only when packages change.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/DiplomacyApi/DiplomacyApi.csproj src/DiplomacyApi/packages.lock.json src/DiplomacyApi/
RUN dotnet restore src/DiplomacyApi --locked-mode -p:RuntimeIdentifier=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')

COPY .editorconfig ./
COPY docs docs
COPY src src
RUN dotnet publish src/DiplomacyApi --no-restore -c Release -r linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/') --self-contained false -o /app

COPY seed /app/seed
RUN dotnet /app/DiplomacyApi.dll build --seed /app/seed --data /app/data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app /app
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
    CMD ["dotnet", "/app/DiplomacyApi.dll", "health", "--urls", "http://127.0.0.1:8080"]
ENTRYPOINT ["dotnet", "/app/DiplomacyApi.dll", "--no-build", "--data", "/app/data", "--urls", "http://+:8080"]
