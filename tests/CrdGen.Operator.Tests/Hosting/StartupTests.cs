using System.Collections.Concurrent;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Tests.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Hosting;

/// <summary>What cannot be meant is refused before anything starts, with words that say what to do.</summary>
public sealed class StartupTests
{
    public static TheoryData<string, Action<IServiceCollection>> Mistakes() => new()
    {
        { "Two controllers have the name 'configmap': those of ScriptedReconciler and ScriptedReconciler", services => Add(services.AddOperator()).AddController<ScriptedReconciler, ConfigMap>() },
        { "MaxConcurrentReconciles 0", services => Add(services.AddOperator(), controller => controller.Options.MaxConcurrentReconciles = 0) },
        { "Timeout 00:00:00", services => Add(services.AddOperator(), controller => controller.Options.Timeout = TimeSpan.Zero) },
        { "has no name", services => Add(services.AddOperator(), controller => controller.Name = "") },
        { "Namespaces has an empty name", services => Add(services.AddOperator(options => options.Namespaces.Add(""))) },
        { "Resync is 00:00:00", services => Add(services.AddOperator(options => options.Resync = TimeSpan.Zero)) },
        { "'port' is 'http', and no port", services => Add(services.AddSingleton(ConfigurationTests.Configuration("port", "http")).AddOperator().ServeEndpoints()) },
        { "ShutdownTimeout is -", services => Add(services.AddOperator(options => options.ShutdownTimeout = TimeSpan.FromSeconds(-1))) },
    };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public async Task It_is_refused_at_start(string message, Action<IServiceCollection> configure) =>
        (await Should.ThrowAsync<Exception>(async () =>
        {
            using var host = NewHost(configure);
            await host.StartAsync(TestContext.Current.CancellationToken);
        })).Message.ShouldContain(message);

    public static TheoryData<string, Action<OperatorBuilder>> WrongCalls() => new()
    {
        { "in one way", builder => builder.UseLeaderElection("a").UseSharding("a") },
        { "in one way", builder => builder.UseLeaderElection("a").UseLeaderElection("a") },
        { "RetryPeriod", builder => builder.UseLeaderElection("a", options => options.RetryPeriod = TimeSpan.FromMinutes(1)) },
        { "Identity", builder => builder.UseLeaderElection("a", options => options.Identity = "") },
        { "not 0", builder => builder.UseSharding("a", options => options.Shards = 0) },
        { "'No_Name' is none", builder => builder.UseSharding("No_Name") },
        { "served once", builder => builder.ServeEndpoints().ServeEndpoints() },
    };

    [Theory]
    [MemberData(nameof(WrongCalls), DisableDiscoveryEnumeration = true)]
    public void It_is_refused_where_it_is_said(string message, Action<OperatorBuilder> call) =>
        Should.Throw<InvalidOperationException>(() => call(new ServiceCollection().AddOperator())).Message.ShouldContain(message);

    [Fact]
    public async Task A_program_without_controllers_is_warned()
    {
        var log = new ConcurrentQueue<string>();
        using var host = NewHost(services => services.AddLogging(logging => logging.AddProvider(new QueueLoggerProvider(log))).AddOperator());
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);

        log.ShouldContain(line => line.StartsWith("Warning The operator has no controller", StringComparison.Ordinal));
    }

    [Fact]
    public void The_host_waits_longer_than_the_operator_takes()
    {
        using var host = NewHost(services => Add(services.AddOperator(options => options.ShutdownTimeout = TimeSpan.FromMinutes(2))));
        host.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout.ShouldBeGreaterThan(TimeSpan.FromMinutes(2));

        using var patient = NewHost(services => Add(services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromHours(1)).AddOperator()));
        patient.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout.ShouldBe(TimeSpan.FromHours(1));
    }

    private static OperatorBuilder Add(OperatorBuilder builder, Action<ControllerBuilder<ConfigMap>>? configure = null) => builder.AddController<ScriptedReconciler, ConfigMap>(configure);

    private static IHost NewHost(Action<IServiceCollection> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        // Nobody asks it: all is refused before.
        builder.Services.AddKubernetesClient(options => options.Server = new("http://localhost:1")).AddSingleton(new Script());
        configure(builder.Services);
        return builder.Build();
    }
}
