using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CrdGen.Models.Core.V1;
using Postgres;

namespace PostgresOperator.Desired;

/// <summary>The superuser: its password is made once, for the database knows the first one.</summary>
internal static class Superuser
{
    /// <summary>Its name.</summary>
    public const string Name = "postgres";

    /// <summary>The key of the password in the Secret.</summary>
    public const string PasswordKey = "password";

    private const int PasswordLength = 24;

    /// <summary>A Secret with a new password.</summary>
    public static Secret New(PostgresCluster cluster) => new()
    {
        Metadata = Children.DataMetadata(cluster, ClusterNames.Superuser(cluster)),
        Type = "kubernetes.io/basic-auth",
        Data = new()
        {
            ["username"] = Encoding.UTF8.GetBytes(Name),
            [PasswordKey] = Encoding.UTF8.GetBytes(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(PasswordLength))),
        },
    };

    /// <summary>The password, as an environment variable of a container.</summary>
    public static EnvVar Password(PostgresCluster cluster, string variable) => new()
    {
        Name = variable,
        ValueFrom = new() { SecretKeyRef = new() { Name = ClusterNames.Superuser(cluster), Key = PasswordKey } },
    };
}
