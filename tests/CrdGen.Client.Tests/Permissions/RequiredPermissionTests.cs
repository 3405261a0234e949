using System.Reflection;
using CrdGen.Models.Authorization.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Permissions;

/// <summary>
/// What methods declare is what the real API server wants: with all of it no call is forbidden, and without any one verb it is.
/// </summary>
public sealed class RequiredPermissionTests(Cluster cluster)
{
    /// <summary>Methods that send a request and declare nothing, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["AccessReviews.CanIAsync"] = "system:basic-user allows it to all",
        ["AccessReviews.CanIAskAsync"] = "system:basic-user allows it to all",
        ["AccessReviews.GetMyRulesAsync"] = "system:basic-user allows it to all",
        ["AccessReviews.WhoAmIAsync"] = "system:basic-user allows it to all",
        ["ApiDiscovery.*"] = "system:discovery allows it to all",
        ["KubernetesManifests.LoadAsync"] = "it reads files",
        ["KubernetesCredential.*"] = "it is no request to the API",
        ["ExecCredential.*"] = "it is no request to the API",
        ["RemoteCommand.*"] = "it goes on with what ExecAsync has begun",
        ["PortForward.*"] = "ForwardPort declares it",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. PermissionRows.All.Select(row => row.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Exactly_what_is_declared_is_needed(string name)
    {
        var row = PermissionRows.All.Single(row => row.Name == name);
        var declared = row.Declared;
        var ns = await cluster.NewNamespaceAsync();
        await row.Prepare!(cluster.Client, ns);

        // First those that are refused, since they change nothing; the last may do all.
        foreach (var missing in declared.Where(verb => verb.Verb != row.Unchecked).Select(verb => (GrantedVerb?)verb).Append(null))
        {
            using var client = await GrantedAsync(ns, [.. declared.Where(verb => verb != missing)]);
            var isForbidden = await IsForbiddenAsync(row, client, ns);
            isForbidden.ShouldBe(missing is not null, missing is null ? "with all that is declared" : $"without {missing}");
        }
    }

    [Fact]
    public void Every_method_that_asks_the_server_says_what_it_needs()
    {
        var silent = from type in typeof(KubernetesClient).Assembly.GetExportedTypes()
                     where !typeof(Stream).IsAssignableFrom(type)
                     from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                     where IsAsynchronous(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync)
                     where !method.IsDefined(typeof(RequiresPermissionAttribute)) && !method.IsDefined(typeof(UnknownPermissionAttribute))
                     let typeName = type.Name.Split('`')[0]
                     where !Exceptions.ContainsKey($"{typeName}.{method.Name}") && !Exceptions.ContainsKey($"{typeName}.*")
                     select $"{typeName}.{method.Name}";

        silent.Distinct().ShouldBeEmpty();
    }

    private static bool IsAsynchronous(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>)));

    private static async Task<bool> IsForbiddenAsync(PermissionRow row, KubernetesClient client, string ns)
    {
        try
        {
            await row.Call(client, ns).WaitAsync(Cancel);
            return false;
        }
        catch (KubernetesForbiddenException)
        {
            return true;
        }
        catch (KubernetesException)
        {
            // There is no kubelet and no metrics server: it got past the authorization.
            return false;
        }
    }

    /// <summary>A client of a user who may do this and nothing else.</summary>
    private async Task<KubernetesClient> GrantedAsync(string ns, IReadOnlyList<GrantedVerb> verbs)
    {
        var user = $"{ns}-{Guid.NewGuid():N}";
        var client = cluster.NewClient(options => options.Impersonation = new() { User = user });
        if (verbs.Count == 0)
        {
            return client;
        }

        await cluster.Client.ClusterRoles().CreateAsync(
            new() { Metadata = new() { Name = user }, Rules = [.. verbs.Select(verb => new Models.Rbac.V1.PolicyRule { ApiGroups = [verb.Group], Resources = [verb.Resource], Verbs = [verb.Verb] })] },
            Cancel);
        await cluster.Client.ClusterRoleBindings().CreateAsync(
            new()
            {
                Metadata = new() { Name = user },
                RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = user },
                Subjects = [new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "User", Name = user }],
            },
            Cancel);

        // The server hears of its own roles by a watch.
        foreach (var verb in verbs)
        {
            while (!await CanAsync(user, verb))
            {
                await Task.Delay(20, Cancel);
            }
        }

        return client;
    }

    private async Task<bool> CanAsync(string user, GrantedVerb verb)
    {
        var (resource, _, subresource) = verb.Resource.Split('/') is [var plural, var sub] ? (plural, '/', sub) : (verb.Resource, ' ', null);
        var review = await cluster.Client.Resources<SubjectAccessReview>().CreateAsync(
            new() { Spec = new() { User = user, ResourceAttributes = new() { Group = verb.Group, Resource = resource, Subresource = subresource, Verb = verb.Verb } } },
            Cancel);
        return review.Status!.Allowed;
    }
}
