namespace CrdGen.Client;

/// <summary>Who asks. Its secrets are not to be seen from outside; <see cref="KubeConfig.ToOptions"/> makes credentials of them.</summary>
public sealed class KubeConfigUser
{
    internal KubeConfigUser(string name, KubeConfigFields fields)
    {
        (Name, Fields) = (name, fields);
        ClientCertificate = KubeConfigPaths.Resolve(fields.Text("client-certificate"), fields.File);
        ClientKey = KubeConfigPaths.Resolve(fields.Text("client-key"), fields.File);
        TokenFile = KubeConfigPaths.Resolve(fields.Text("tokenFile"), fields.File);
        ClientCertificateData = fields.Data("client-certificate-data");
        ClientKeyData = fields.Data("client-key-data");
        Token = fields.Text("token");
        UserName = fields.Text("username");
        Password = fields.Text("password");
        AuthProvider = fields.Object("auth-provider")?.Text("name");
        Exec = fields.Object("exec");
        Impersonate = ReadImpersonation(fields);
    }

    /// <summary>Its name in the file; the server may know it by another.</summary>
    public string Name { get; }

    /// <summary>The file with the client certificate.</summary>
    public string? ClientCertificate { get; }

    /// <summary>The file with the certificate's key.</summary>
    public string? ClientKey { get; }

    /// <summary>The file with the bearer token.</summary>
    public string? TokenFile { get; }

    /// <summary>The name before a password.</summary>
    public string? UserName { get; }

    /// <summary>As whom the server shall take requests.</summary>
    public Impersonation? Impersonate { get; }

    internal byte[]? ClientCertificateData { get; }

    internal byte[]? ClientKeyData { get; }

    internal string? Token { get; }

    internal string? Password { get; }

    internal string? AuthProvider { get; }

    internal KubeConfigFields? Exec { get; }

    internal KubeConfigFields Fields { get; }

    private static Impersonation? ReadImpersonation(KubeConfigFields fields)
    {
        var (user, uid, groups, extra) = (fields.Text("as"), fields.Text("as-uid"), fields.Texts("as-groups"), fields.Object("as-user-extra"));
        if (user is not null)
        {
            return new()
            {
                User = user,
                Uid = uid,
                Groups = groups,
                Extra = extra is { } found ? found.Node.Members.ToDictionary(member => member.Name, IReadOnlyList<string> (member) => found.Texts(member.Name), StringComparer.Ordinal) : [],
            };
        }

        return uid is null && groups.Length == 0 && extra is null
            ? null
            : throw fields.Error(fields.Node, "as-uid, as-groups and as-user-extra need as, the user to impersonate");
    }
}
