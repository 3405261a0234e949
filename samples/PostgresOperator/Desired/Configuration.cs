using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrdGen.Models.Core.V1;
using CrdGen.Operator;
using Postgres;

namespace PostgresOperator.Desired;

/// <summary>PostgreSQL's configuration files.</summary>
internal static class Configuration
{
    /// <summary>The folder in which instances find the files.</summary>
    public const string Folder = "/etc/postgresql";

    /// <summary>The annotation of pods by which a change of the files is a rollout: files that change restart nothing.</summary>
    public const string ChecksumAnnotation = "postgres.acme.io/configuration";

    /// <summary>What the operator depends on; users cannot set it.</summary>
    private static readonly (string Name, string Value)[] Own =
    [
        ("data_directory", Instances.DataFolder),
        ("hba_file", $"{Folder}/pg_hba.conf"),
        ("listen_addresses", "*"),
        ("port", Instances.Port.ToString(CultureInfo.InvariantCulture)),
        ("unix_socket_directories", Instances.SocketFolder),
    ];

    /// <summary>The ConfigMap of a cluster.</summary>
    /// <exception cref="TerminalException">A setting is not the user's to set, or is no setting.</exception>
    public static ConfigMap Of(PostgresCluster cluster) => new()
    {
        Metadata = Children.Metadata(cluster, ClusterNames.Configuration(cluster)),
        Data = new()
        {
            ["postgresql.conf"] = Settings(cluster.Spec.Settings),
            ["pg_hba.conf"] = """
                local all all trust
                host all all all scram-sha-256
                host replication postgres all scram-sha-256

                """,
        },
    };

    /// <summary>What changes with the files.</summary>
    public static string Checksum(ConfigMap configuration)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in configuration.Data!.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static string Settings(IReadOnlyDictionary<string, CrdGen.IntOrString>? settings)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in (settings ?? new Dictionary<string, CrdGen.IntOrString>()).OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            if (Own.Any(own => own.Name == name))
            {
                throw new TerminalException($"spec.settings.{name} is not yours to set: the operator depends on it. Remove it.");
            }

            text.Append(Line(name, value.ToString()));
        }

        foreach (var (name, value) in Own)
        {
            text.Append(Line(name, value));
        }

        return text.Append(CultureInfo.InvariantCulture, $"include_if_exists = '{FollowerScript.ConfigurationFile}'\n").ToString();
    }

    /// <summary>A value in quotes ends at the next quote and at the end of its line.</summary>
    private static string Line(string name, string value) => value.AsSpan().ContainsAny('\n', '\r', '\0')
        ? throw new TerminalException($"spec.settings.{name} has more than one line: PostgreSQL's settings have one. Remove the line break.")
        : $"{name} = '{value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'\n";
}
