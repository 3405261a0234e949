using System.Reflection;
using CrdGen.Client;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Permissions;

/// <summary>The roles of operators follow from what methods declare: what asks the API server, or has it asked, declares it.</summary>
public sealed class DeclaredPermissionTests
{
    /// <summary>Methods that declare nothing, by their first parameter, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["WorkQueue.TakeAsync(CancellationToken)"] = "it waits for a key",
        ["ControllerBuilder.Index(String)"] = "it is about objects that are in the cache",
        ["ControllerBuilder.When(Func`2)"] = "it is about changes that are seen",
        ["ControllerBuilder.Watches(IAsyncEnumerable`1)"] = "it watches what is no resource",
        ["OperatorBuilder.Informer(Action`1)"] = "it is a setting; who uses the informer declares",
        ["OperatorBuilder.Informer(String)"] = "it is a setting; who uses the informer declares",
        ["OperatorBuilder.MetadataInformer(Action`1)"] = "it is a setting; who uses the informer declares",
        ["OperatorBuilder.ServeEndpoints(Nullable`1)"] = "it is asked, and asks nobody",
        ["OperatorBuilder.ConfigureEndpoints(Action`1)"] = "it is asked, and asks nobody",
        ["Reconciler.ReconcileAsync(T)"] = "it is the user's",
        ["Reconciler.CleanupAsync(T)"] = "it is the user's",
        ["Informer.RunAsync(CancellationToken)"] = "its sources declare",
        ["OperatorServiceCollectionExtensions.AddOperator(IServiceCollection)"] = "it asks nobody",
        ["Dependents.DeleteAsync(TOwner)"] = "Add declares it, of each child",
    };

    private static readonly Type[] Asking = [typeof(Task), typeof(ValueTask), typeof(OperatorBuilder)];
    private static readonly Type[] GenericAsking = [typeof(Task<>), typeof(ValueTask<>), typeof(IAsyncEnumerable<>), typeof(ControllerBuilder<>), typeof(Informer<>), typeof(IObjectCache<>)];

    [Fact]
    public void What_asks_the_server_declares_it()
    {
        var silent = from type in typeof(OperatorBuilder).Assembly.GetExportedTypes()
                     from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                     where !method.IsSpecialName && method.Name != nameof(IAsyncDisposable.DisposeAsync)
                     where Asking.Contains(method.ReturnType) || (method.ReturnType.IsGenericType && GenericAsking.Contains(method.ReturnType.GetGenericTypeDefinition()))
                     where !method.IsDefined(typeof(RequiresPermissionAttribute)) && !method.IsDefined(typeof(UnknownPermissionAttribute))
                     let name = $"{type.Name.Split('`')[0]}.{method.Name}({method.GetParameters().FirstOrDefault()?.ParameterType.Name})"
                     select name;

        // Both ways: an exception that is none any more goes.
        silent.Distinct().ShouldBe(Exceptions.Keys, ignoreOrder: true);
    }

    /// <summary>A requirement is about something: the type parameter that it names, the only one, or a resource of its own.</summary>
    [Theory]
    [InlineData(typeof(KubernetesClient))]
    [InlineData(typeof(OperatorBuilder))]
    public void What_is_declared_is_about_a_resource(Type inAssembly)
    {
        var members = inAssembly.Assembly.GetTypes().SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));
        foreach (var member in members)
        {
            foreach (var required in member.GetCustomAttributes<RequiresPermissionAttribute>(inherit: false))
            {
                var place = $"{member.DeclaringType}.{member}";
                required.Verbs.ShouldNotBeEmpty(place);
                required.Verbs.ShouldAllBe(verb => verb.All(char.IsLower), place);
                if (required.NameParameter is { } parameter)
                {
                    ((MethodBase)member).GetParameters().ShouldContain(one => one.Name == parameter && one.ParameterType == typeof(string), place);
                }

                if (required.Resource is null)
                {
                    Type[] own = member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericArguments() : [];
                    Type[] all = [.. own, .. member.DeclaringType!.GetGenericArguments()];
                    (required.TypeParameter is { } name ? all.Any(type => type.Name == name) : (own.Length > 0 ? own : all).Length == 1).ShouldBeTrue($"{place}: which type parameter is it about? Say TypeParameter.");
                }
            }
        }
    }
}
