global using DiplomacyApi.Tests.Support;
