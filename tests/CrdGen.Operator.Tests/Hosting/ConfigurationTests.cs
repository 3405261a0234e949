using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Hosting;

/// <summary>What an operator takes from the program's configuration, where its code says nothing.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData(null, null, "")]
    [InlineData("", null, "")]
    [InlineData("shop", null, "shop")]
    [InlineData(" shop, orders,", null, "shop,orders")]
    [InlineData("shop", "mine", "mine")]
    public void Namespaces_are_those_of_the_code_or_of_the_setting(string? setting, string? code, string expected)
    {
        var services = new ServiceCollection().AddSingleton(Configuration("WATCH_NAMESPACE", setting));
        services.AddOperator();
        services.AddOperator(options =>
        {
            if (code is not null)
            {
                options.Namespaces.Add(code);
            }
        });

        string.Join(',', services.BuildServiceProvider().GetRequiredService<IOptions<OperatorOptions>>().Value.Namespaces).ShouldBe(expected);
    }

    [Fact]
    public void A_program_without_configuration_watches_all()
    {
        var services = new ServiceCollection();
        services.AddOperator();

        services.BuildServiceProvider().GetRequiredService<IOptions<OperatorOptions>>().Value.Namespaces.ShouldBeEmpty();
        OperatorConfiguration.Port(null).ShouldBe(8080);
    }

    [Theory]
    [InlineData(null, 8080)]
    [InlineData("", 8080)]
    [InlineData("0", 0)]
    [InlineData("65535", 65535)]
    public void The_port_is_that_of_the_setting(string? setting, int expected) => OperatorConfiguration.Port(Configuration("port", setting)).ShouldBe(expected);

    [Theory]
    [InlineData("http")]
    [InlineData("-1")]
    [InlineData("65536")]
    public void What_is_no_port_is_refused(string setting) =>
        Should.Throw<InvalidOperationException>(() => OperatorConfiguration.Port(Configuration("PORT", setting))).Message.ShouldContain($"'{setting}', and no port");

    internal static IConfiguration Configuration(string key, string? value) => new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
}
