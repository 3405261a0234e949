using Xunit;

namespace PostgresOperator.Tests.Nodes;

/// <summary>
/// What a node needs of this machine: Linux, root with the right to make namespaces, a few programs, and PostgreSQL as Debian packages it. <c>CRDGEN_POSTGRES_ROOT</c>
/// names a folder into which such packages were unpacked (<c>build/postgres.sh</c>); without it, what is installed is taken.
/// </summary>
internal sealed record Software(string Root, string Programs)
{
    private const string Variable = "CRDGEN_POSTGRES_ROOT";
    private const string Home = "/usr/lib/postgresql";

    private static readonly string[] Tools = ["nsenter", "unshare", "setpriv", "ip", "mount", "bash"];

    private static readonly Lazy<Task<(Software? Found, string Missing)>> Search = new(FindAsync);

    /// <summary>The scripts that make a node, pods and containers.</summary>
    public static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Nodes", "Scripts", name);

    /// <summary>What there is. Where something is missing, the test is skipped, with one line that says what.</summary>
    public static async Task<Software> RequireAsync()
    {
        var (found, missing) = await Search.Value;
        Assert.SkipWhen(found is null, missing);
        return found!;
    }

    private static async Task<(Software? Found, string Missing)> FindAsync()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return (null, "PostgreSQL runs in namespaces: that takes Linux and root.");
        }

        if (Tools.Where(tool => Command.Find(tool) is null).ToArray() is { Length: > 0 } absent)
        {
            return (null, $"PostgreSQL runs in namespaces, and {string.Join(", ", absent)} is missing: install iproute2 and util-linux.");
        }

        var root = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? Path.GetFullPath(named) : "/";
        var home = Path.Join(root, Home);
        var versions = Directory.Exists(home) ? Directory.GetDirectories(home).Select(Path.GetFileName).Where(version => File.Exists(Path.Join(home, version, "bin", "postgres"))) : [];
        if (versions.MaxBy(version => int.TryParse(version, out var number) ? number : 0) is not { } newest)
        {
            return (null, $"There is no PostgreSQL in {home}: install Debian's package postgresql, or have build/postgres.sh unpack it, and name the folder in {Variable}.");
        }

        var software = new Software(root, $"{Home}/{newest}/bin");
        try
        {
            await using var node = await NodeNamespaces.StartAsync(software, CancellationToken.None);
            return (software, "");
        }
        catch (InvalidOperationException refused)
        {
            return (null, $"PostgreSQL runs in namespaces, and this machine lets us make none: {refused.Message}");
        }
    }
}
