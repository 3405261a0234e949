namespace CrdGen.Build.Operators;

/// <summary>A Dockerfile for an operator. It is written once; then it is its owner's.</summary>
internal static class Dockerfile
{
    public const string Name = "Dockerfile";

    /// <param name="project">The project's file name.</param>
    /// <param name="assembly">The assembly's name.</param>
    /// <param name="isNative">Whether it is published ahead of time.</param>
    public static string Of(string project, string assembly, bool isNative) =>
        $"""
        # Written once by CrdGen, and yours from then on. Build it in the project's folder: docker build -t IMAGE .
        FROM mcr.microsoft.com/dotnet/sdk:{(isNative ? "10.0-noble-aot" : "10.0-noble")} AS build
        WORKDIR /src
        COPY . .
        RUN dotnet publish "{project}" -c Release -o /app -p:CrdGenManifests=None

        # No shell, no package manager, and a user without rights.
        FROM mcr.microsoft.com/dotnet/{(isNative ? "runtime-deps" : "aspnet")}:10.0-noble-chiseled
        WORKDIR /app
        COPY --from=build /app .
        USER $APP_UID
        ENTRYPOINT [{(isNative ? $"\"./{assembly}\"" : $"\"dotnet\", \"{assembly}.dll\"")}]

        """.Replace("\r", "");
}
